/** The style sheets of pictures: plain rules with every value written in. */

import { root, type Declaration, type Root, type Rule } from 'postcss';
import { present } from '../present.ts';
import { propertiesAskedBy, withValues } from '../sheets/custom-properties.ts';
import { classesNeededBy, keepRulesInUse, spellOutIs } from '../sheets/style-rules.ts';
import { lightTokens, minifyCss, styleTree } from '../sheets/style-sheets.ts';

/**
 * The rules of the marks of `classes` with every custom property put in: many programs that open SVG know
 * none. Groups in the colour of another place or of a category get the rules that use it once more.
 * @param sheetName the sheet of what stands around the drawing
 * @param ground custom properties that are others on the picture's ground
 */
export function pictureCss(
  place: string,
  classes: ReadonlySet<string>,
  sheetName: 'standalone' | 'card',
  ground: ReadonlyMap<string, string> = new Map(),
): string {
  const own = `place-${place}`;
  const marks = styleTree('chart/marks');
  spellOutIs(marks);
  keepRulesInUse(marks, new Set([...classes, own]));
  const colours = takeColours(marks);
  const values = new Map([
    ...lightTokens(),
    ...ground,
    ...present(colours.get(own), `the colours of ${own}`),
  ]);
  const inGroups = [...colours]
    .filter(([name]) => classes.has(name))
    .map(([name, properties]) => {
      const rules = rulesInside(name, marks);
      putIn(rules, new Map([...values, ...properties]));
      return rules.toString();
    });
  const sheet = marks.clone().append(styleTree(`chart/${sheetName}`));
  putIn(sheet, values);
  return minifyCss(sheet.toString() + inGroups.join(''));
}

/** Takes out the rules that give a class its colours, and says which, by class. */
function takeColours(marks: Root): Map<string, Map<string, string>> {
  const colours = new Map<string, Map<string, string>>();
  marks.walkRules((rule) => {
    const [name] = classesNeededBy(rule.selector);
    const properties = declarationsOf(rule).filter(({ prop }) => prop.startsWith('--'));
    if (name === undefined || rule.selector !== `.${name}` || properties.length === 0) return;
    colours.set(name, new Map(properties.map(({ prop, value }) => [prop, value])));
    rule.remove();
  });
  return colours;
}

/** The rules that take a colour of their own inside groups of the class `name`. */
function rulesInside(name: string, marks: Root): Root {
  const inside = root();
  marks.walkRules((rule) => {
    const asked = propertiesAskedBy(rule);
    if (!asked.has('--p') && !asked.has('--pt')) return;
    // The picture has the class of its place too; a group inside it has the last word.
    const selectors = rule.selectors.map((each) => `g.${name} ${each.replace('.drawing ', '')}`);
    inside.append(rule.clone({ selectors }));
  });
  return inside;
}

function declarationsOf(rule: Rule): Declaration[] {
  return rule.nodes.filter((node): node is Declaration => node.type === 'decl');
}

/** Puts values in for the custom properties that a sheet asks for. */
function putIn(sheet: Root, values: ReadonlyMap<string, string>): void {
  sheet.walkDecls((declaration) => {
    declaration.value = withValues(declaration.value, values);
  });
}
