/** Rules of a page's sheets that match nothing on it. */

/** Of all the characters in rules, the share in rules that match nothing whatever state the page is in. */
export function unusedShare(): { share: number; selectors: string[] } {
  const states =
    /::?(?!is|has|not|root|first|last|nth|where|only)[a-z-]+(\([^)]*\))?|\[(data-theme|aria-\w+|open|hidden)[^\]]*\]|:not\(\s*\)|:has\([^)]*\)|\.(is|has)-[a-z]+/g;
  const matches = (selector: string) => {
    try {
      return document.querySelector(selector.replace(states, '').replace(/:not\(\s*\)/g, '') || '*') !== null;
    } catch {
      // What is left of `> .is-open` and the like names no element of its own.
      return true;
    }
  };
  let all = 0;
  let unused = 0;
  const selectors: string[] = [];
  const count = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        all += rule.cssText.length;
        if (matches(rule.selectorText)) continue;
        unused += rule.cssText.length;
        selectors.push(rule.selectorText);
      } else if (rule instanceof CSSGroupingRule) count(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) count(sheet.cssRules);
  return { share: unused / all, selectors };
}
