/** The parts that the schemas of several files share. */

import { z } from 'zod';
import type { Form } from '../findings/forms.ts';
import { nameFault } from './portable-names.ts';

/** Forms that are ours; the library knows dates and web addresses. */
const forms = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  hash: /^[0-9a-f]{8}$/,
  'source-key': /^[\w-]+$/,
  'column-name': /^[A-Za-z]\w*$/,
  'resource-address': /^[a-z0-9-]+\/[a-z0-9-]+$/,
  'page-address': /^\/(?:[a-z0-9-]+\/)+$/,
  name: /\p{L}/u,
  // What a source states: nothing, the public domain, or a licence by the name that SPDX and the national ones have.
  rights:
    /^(?:notspecified|public-domain|(?:CC0|CC-BY(?:-NC)?(?:-ND|-SA)?|PDDL|ODbL|ODC-By|IODL|NLOD|OGL-UK|OGL-Canada|DL-DE-BY|DL-DE-ZERO|etalab|EUPL|MIT|Apache|BSD|GPL|LGPL|AGPL|MPL|CECILL)-?\d*(?:\.\d+)*(?:-[A-Za-z]+)*)$/,
} satisfies Partial<Record<Form, RegExp>>;

/** A text of a form; the complaint about another text is the name of the form. */
export function textOfForm(form: keyof typeof forms): z.ZodString {
  return z.string().regex(forms[form], form);
}

/** What an entry or an address is named by: `value-chain`. */
export const id = textOfForm('id');

/** The same where it names a folder or a file, on every system. */
export const idOfFile = id
  .max(80)
  .refine((name) => nameFault(name) === undefined, { error: 'portable-name' satisfies Form });

/** Whether something can be part of an address. */
export function isId(name: string): boolean {
  return forms.id.test(name);
}

/** The id nearest to any words: `Small firms, 2017` becomes `small-firms-2017`; empty when none is left. */
export function idOf(words: string): string {
  const letters = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** Whether what stands before an @ passes for the host of an address: `https://istat.it@elsewhere.example/`. */
export const namesAnotherHost = (address: string): boolean => /^https:\/\/[^/?#]*@/i.test(address);

/** Where a page of somebody else's is, safe to be linked: `https://…`, nothing that runs or that any other scheme opens. */
export const webAddress = z
  .url({ protocol: /^https$/ })
  .refine((address) => !namesAnotherHost(address), { message: 'url-of-one-host' });

/** A text in each language. */
export const localised = z.strictObject({ it: z.string().min(1), en: z.string().min(1) });
