/** An address as it is printed: nobody follows a text fragment on paper. */
export function plainAddress(url: string): string {
  return url.replace(/#?:~:.*$/, '');
}
