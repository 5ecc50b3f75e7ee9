// Where names stand in a page's text, as ranges; the last one first, so that splitting one leaves the others right.
globalThis.findNames = (names) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    for (const name of names) {
      const at = walker.currentNode.data.indexOf(name);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + name.length);
      found.unshift(range);
    }
  }
  return found;
};
