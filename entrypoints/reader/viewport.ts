/** The layout viewport without its scrollbars, in CSS px; the same in quirks mode and while pinched. */
export function viewportOf(window: Window): { width: number; height: number } {
  const { width, height, scale } = window.visualViewport ?? {
    width: window.innerWidth,
    height: window.innerHeight,
    scale: 1,
  };
  return { width: width * scale, height: height * scale };
}
