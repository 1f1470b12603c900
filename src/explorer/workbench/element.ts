/** Elements of the page, made in one expression. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes and what it holds; `true` stands for an attribute without a value, `false` and undefined for none. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** A button of the site with what it does. */
export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}
