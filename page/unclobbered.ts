// The document's own answers: a form may hold a field named `parentNode`, and must not be asked directly.

/** The parent as it is, or null at the top of a tree or shadow tree. */
export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
}

/** Whether it stands in a document, through shadow trees too. */
export function isAttached(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node) as boolean;
}

/** The top of the tree or shadow tree that a node stands in. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The tag in lower case, without a prefix. */
export function nameOf(element: Element): string {
  return Reflect.get(Element.prototype, 'localName', element) as string;
}

export function readAttribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node instanceof ShadowRoot;
}

export function isElement(node: Node): node is Element {
  return node instanceof Element;
}

/** The parent in the tree as a reader sees it: a shadow root's parent is its host. */
export function parentAcross(node: Node): Node | null {
  return isShadowRoot(node) ? node.host : parentOf(node);
}

/** The nearest element above, across shadow roots. */
export function elementAbove(node: Node): Element | undefined {
  let above = parentAcross(node);
  while (above !== null && !isElement(above)) above = parentAcross(above);
  return above ?? undefined;
}

/** Whether `inner` is `outer` or stands in it, through shadow trees too. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node !== null; ) {
    if (Node.prototype.contains.call(outer, node)) return true;
    const root = rootOf(node);
    node = isShadowRoot(root) ? root.host : null;
  }
  return false;
}

/** Whether a node is one of some, or stands in one of them, through shadow trees too. */
export function isWithin(node: Node, some: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at !== null; at = parentAcross(at)) if (some.has(at)) return true;
  return false;
}
