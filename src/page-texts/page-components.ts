/** The components of the publication's own pages: what is counted or looked up when they are made. */

import type { ReadElement, Vocabulary } from '../documents/component.ts';
import { attributeOf, placeOfAttribute } from '../documents/elements.ts';
import { inSentences, sentenceComponents } from '../documents/sentence-components.ts';
import { finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';
import { idOf, isId } from '../text/schema-parts.ts';

/** What a page can say how many there are of; `pageCounts` counts them. */
export const counted = [
  'stories',
  'charts',
  'datasets',
  'terms',
  /** In the list of references. */
  'sources',
  /** That the data packages name. */
  'package-sources',
  /** Those among them that do not state what may be done with them. */
  'silent-sources',
] as const;
export type Counted = (typeof counted)[number];

/** An address of a section: the same in both languages, whatever its heading says. */
const readAnchor: ReadElement = (node, _, section, { anchors, faulty, mistaken, findings, places }) => {
  if (faulty.has(node)) return;
  const id = attributeOf(node, 'id');
  const place = placeOfAttribute(node, 'id', places);
  if (!isId(id)) findings.push(finding('TXT-006', place, { name: id, suggestion: idOf(id) }));
  else if (anchors.has(id)) findings.push(finding('PAG-003', place, { id }));
  if (!isId(id) || anchors.has(id)) {
    mistaken.add(node);
    return;
  }
  // The heading's words are no address then.
  if (section.anchor !== undefined) anchors.delete(section.anchor);
  section.anchor = id;
  anchors.add(id);
};

const readCount: ReadElement = (node, _, __, { faulty, mistaken, findings, places }) => {
  if (faulty.has(node)) return;
  const name = attributeOf(node, 'of');
  if (counted.some((each) => each === name)) return;
  mistaken.add(node);
  const facts = { name, known: counted.join(', '), suggestion: nearestName(name, counted) };
  findings.push(finding('PAG-004', placeOfAttribute(node, 'of', places), facts));
};

const readYear: ReadElement = (node, _, __, { context, faulty, mistaken, findings, places }) => {
  if (faulty.has(node)) return;
  const key = attributeOf(node, 'of');
  if (!context.hasReferences || context.references.has(key)) return;
  mistaken.add(node);
  const facts = { key, suggestion: nearestName(key, context.references.keys()) };
  findings.push(finding('REF-001', placeOfAttribute(node, 'of', places), facts));
};

const blockOfPage = {
  attributes: [],
  required: [],
  within: 'text',
  isShared: true,
} as const;

/** Everything a page of ours may write between angle brackets. */
export const pageComponents: Vocabulary = {
  ...sentenceComponents,
  Anchor: {
    attributes: ['id'],
    required: ['id'],
    holds: undefined,
    within: 'heading',
    isShared: true,
    read: readAnchor,
  },
  Count: { attributes: ['of'], required: ['of'], holds: undefined, isShared: true, read: readCount },
  Year: { attributes: ['of'], required: ['of'], holds: undefined, isShared: true, read: readYear },
  LicenceLink: { attributes: [], required: [], holds: [], isShared: true },
  LicenceList: { ...blockOfPage, holds: undefined },
  WithContact: { ...blockOfPage, holds: ['Contact', 'Count', ...inSentences], blocks: ['paragraph', 'list'] },
  WithoutContact: { ...blockOfPage, holds: ['Count', ...inSentences], blocks: ['paragraph', 'list'] },
  Contact: { attributes: [], required: [], holds: undefined, parent: 'WithContact' },
};
