/**
 * What `npm run new` writes for the editor to replace: sentences that say what belongs in their place. None of them may
 * be published.
 */
export const draftSentences: readonly string[] = [
  'Una o due frasi che dicono che cosa si scopre. Le cifre, ciascuna legata alla sua cella.',
  'Per i motori di ricerca: di che cosa parla la storia, in meno di due righe.',
  'Poche parole sopra il titolo',
  'Perché leggere: un fatto, e la domanda che ne nasce.',
  'Ogni cifra è legata alla cella da cui viene. Ogni fonte è citata nella parte che la usa.',
  'Le cifre che mancano. Chi le avrebbe, e che cosa cambierebbero.',
  'One or two sentences that say what is found. The figures, each bound to its cell.',
  'For search engines: what the story is about, in less than two lines of text.',
  'A few words above the title',
  'Why read on: a fact, and the question that it raises.',
  'Each figure is bound to the cell it comes from. Each source is cited in the part that uses it.',
  'The figures that are missing. Who would have them, and what they would change.',
  // Behind the name of a measure too.
  'che cosa si scopre, in una frase',
  'Che cosa si scopre, in una frase',
  'what is found, in one sentence',
  'What is found, in one sentence',
  'Misura, unità, di chi, anno',
  'Measure, unit, of whom, year',
  'Che cosa la fonte lascia fuori.',
  'What the source leaves out.',
  'Una frase che questi dati sostengono.',
  'A sentence that these data support.',
  'Una frase che questi dati non sostengono.',
  'A sentence that these data do not support.',
  'Che cosa si vede. Chi sta sopra, chi sta sotto, chi manca.',
  'What can be seen. Who is high, who is low, who is missing.',
  'Il titolo: la scoperta della storia, in poche parole',
  'The title: what the story has found, in a few words',
  'Che cosa vuol dire, in una, due o tre frasi nostre. Chi lo usa, e per che cosa.',
  'What it means, in one, two or three sentences of our own. Who uses it, and for what.',
  'Che cosa contano questi dati, di chi, in quali anni, secondo chi.',
  'What these data count, of whom, in which years, according to whom.',
];
