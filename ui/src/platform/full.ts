/** The whole screen for the page, where the host is a browser. */
export function browserFullScreen(leave = false): void {
  // A browser may refuse it: the page is then as large as it was.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  else if (!leave) void document.documentElement.requestFullscreen().catch(() => {});
}
