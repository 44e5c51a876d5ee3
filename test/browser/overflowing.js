// Run in the page: what reaches beyond its message or the window, as tag, class and text.
(() => {
  const boxes = [
    ...document.querySelectorAll('.feed:not([hidden]) :is(.container, .modal, .message, .typed)'),
  ];
  return boxes.flatMap((box) => {
    const edge = Math.min(box.getBoundingClientRect().right, window.innerWidth);
    return [box, ...box.querySelectorAll('*')]
      .filter(
        (one) =>
          one.getBoundingClientRect().right > edge + 1 ||
          (one.scrollWidth > one.clientWidth + 1 && one.matches('.text, pre')),
      )
      .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 60)}`);
  });
})();
