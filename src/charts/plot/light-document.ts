/**
 * A document as far as Plot needs one to draw into: elements that are named, given attributes and appended.
 * It parses nothing, matches no selectors and knows no styles, so that loading it costs nothing; a whole
 * DOM takes longer to load than twenty charts take to be drawn.
 */

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An element that Plot makes. D3 leaves in `__data__` what an element was made for. */
export class LightElement {
  readonly nodeName: string;
  readonly namespaceURI = svgNamespace;
  readonly attributes = new Map<string, string>();
  readonly children: LightElement[] = [];
  readonly ownerDocument: LightDocument;
  parentNode: LightElement | null = null;
  textContent = '';
  __data__: unknown;

  constructor(ownerDocument: LightDocument, nodeName: string) {
    this.ownerDocument = ownerDocument;
    this.nodeName = nodeName;
  }

  get childNodes(): readonly LightElement[] {
    return this.children;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: LightElement): LightElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: LightElement, next: LightElement | null): LightElement {
    child.parentNode?.removeChild(child);
    const at = next === null ? -1 : this.children.indexOf(next);
    this.children.splice(at === -1 ? this.children.length : at, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild(child: LightElement): LightElement {
    this.children.splice(this.children.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }

  /** A number that Plot wrote. Throws where it wrote none. */
  numberOf(name: string): number {
    const text = this.attributes.get(name);
    const value = text === undefined ? NaN : Number(text);
    if (Number.isNaN(value)) throw new Error(`${name} of a ${this.nodeName} is no number: ${text}`);
    return value;
  }
}

/** The document: a root, and what makes elements. */
export class LightDocument {
  readonly documentElement: LightElement = new LightElement(this, 'svg');

  createElementNS(_namespace: string, name: string): LightElement {
    return new LightElement(this, name);
  }

  createElement(name: string): LightElement {
    return new LightElement(this, name);
  }
}
