// A box over every name, put in when there is one.
globalThis.paintWithOverlay = (ranges) => {
  for (const range of ranges) {
    for (const { left, top, width, height } of range.getClientRects()) {
      const box = document.createElement('div');
      box.style.cssText = `position:absolute;left:${left + scrollX}px;top:${top + scrollY}px;width:${width}px;height:${height}px;background:rgb(255 255 0 / 40%);z-index:9999`;
      document.body.append(box);
    }
  }
};
