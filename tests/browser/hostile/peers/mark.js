// The way of mark.js and most highlighters: every name is wrapped.
globalThis.paintWithMark = (ranges) => {
  for (const range of ranges) {
    const mark = document.createElement('mark');
    range.surroundContents(mark);
  }
};
