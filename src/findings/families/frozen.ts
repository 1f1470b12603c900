/** Stored versions of charts. */

import { error, family, number, text } from '../definition.ts';

export const frozen = family('FRZ', {
  'FRZ-001': error({
    facts: { name: text, folder: text },
    problem: {
      it: ({ name }) => `a una versione archiviata manca il file ${name}`,
      en: ({ name }) => `a stored version lacks its file ${name}`,
    },
    help: {
      it: ({ folder }) => `recuperalo dalla storia di ${folder}: una versione archiviata non cambia più`,
      en: ({ folder }) => `bring it back from the history of ${folder}: a stored version never changes`,
    },
    example: 'version-without-a-picture',
  }),
  'FRZ-002': error({
    facts: { folder: text },
    problem: {
      it: 'questo file non è quello archiviato: una versione fissata non cambia più',
      en: 'this file is not what was stored: a frozen version never changes',
    },
    help: {
      it: ({ folder }) =>
        `annulla la modifica in ${folder}; il nuovo diventa una versione con npm run freeze`,
      en: ({ folder }) => `undo the change in ${folder}; what is new becomes a version with npm run freeze`,
    },
    example: 'edited-version',
  }),
  'FRZ-003': error({
    facts: { version: number, chart: text, folder: text },
    problem: {
      it: ({ version, chart }) =>
        `la versione ${version} di ${chart} è sparita: qualcuno può averla incorporata`,
      en: ({ version, chart }) => `version ${version} of ${chart} is gone: others may have embedded it`,
    },
    help: {
      it: ({ folder }) => `recupera ${folder} dalla storia`,
      en: ({ folder }) => `bring ${folder} back from the history`,
    },
    example: 'version-deleted',
  }),
  'FRZ-004': error({
    facts: { version: number, chart: text },
    problem: {
      it: ({ version, chart }) => `la versione ${version} di ${chart} non è nell’elenco delle versioni`,
      en: ({ version, chart }) => `version ${version} of ${chart} is not in the list of versions`,
    },
    help: {
      it: 'le versioni le archivia npm run freeze, che scrive anche content/frozen/versions.json',
      en: 'versions are stored by npm run freeze, which writes content/frozen/versions.json too',
    },
    example: 'version-not-in-the-list',
  }),
  'FRZ-005': error({
    facts: { folder: text, name: text },
    problem: {
      it: ({ folder }) => `questa cartella contiene una versione diversa da quella del suo nome: ${folder}`,
      en: ({ folder }) => `this folder holds another version than its name says: ${folder}`,
    },
    help: {
      it: ({ name }) => `rimettila in ${name}, o toglila`,
      en: ({ name }) => `move it back to ${name}, or remove it`,
    },
    example: 'version-in-another-folder',
  }),
  'FRZ-006': error({
    facts: { chart: text },
    problem: {
      it: ({ chart }) => `il grafico ${chart} ha versioni archiviate ma non c’è più`,
      en: ({ chart }) => `the chart ${chart} has stored versions but is no longer there`,
    },
    help: {
      it: ({ chart }) =>
        `recupera content/charts/${chart}.yaml, o scrivi in content/withdrawn.yaml perché è stato ritirato`,
      en: ({ chart }) =>
        `bring content/charts/${chart}.yaml back, or say in content/withdrawn.yaml why it was withdrawn`,
    },
    example: 'chart-with-versions-deleted',
  }),
  'FRZ-007': error({
    facts: { chart: text },
    problem: {
      it: ({ chart }) => `il grafico ${chart} risulta ritirato ma c’è ancora`,
      en: ({ chart }) => `the chart ${chart} is called withdrawn and is still there`,
    },
    help: {
      it: ({ chart }) => `togli content/charts/${chart}.yaml, o questa voce`,
      en: ({ chart }) => `remove content/charts/${chart}.yaml, or this entry`,
    },
    example: 'withdrawn-chart-still-there',
  }),
  'FRZ-008': error({
    facts: { what: text, folder: text },
    problem: {
      it: ({ what }) =>
        `una versione archiviata non può contenere ${what}, che esegue, carica o porta altrove`,
      en: ({ what }) => `a stored version can’t hold ${what}, which runs, loads or leads elsewhere`,
    },
    help: {
      it: ({ folder }) => `recupera ${folder} dalla storia; le versioni le archivia npm run freeze`,
      en: ({ folder }) => `bring ${folder} back from the history; versions are stored by npm run freeze`,
    },
    example: 'version-with-a-script',
  }),
});
