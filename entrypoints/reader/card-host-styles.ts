/**
 * What surrounds the card frame. `!important` on `:host` beats whatever the page sets on the host, inline and important
 * too; the rest is out of the page's reach in the closed root. A constructed sheet, because the page's content security
 * policy holds for `<style>` in Firefox. Corners and shadow are those of `components/tokens.css`, which is not loaded
 * here; the card itself draws its border and surface. The card is laid out also while closed, so that it can be drawn and
 * its height taken before it is seen.
 */
export const cardHostStyles = `
  :host {
    all: initial !important;
    direction: ltr !important;
    display: block !important;
    position: fixed !important;
    top: 0 !important;
    left: 0 !important;
    width: 0 !important;
    height: 0 !important;
  }
  .card {
    all: initial;
    box-sizing: border-box;
    display: block;
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    overflow: hidden;
    visibility: hidden;
    pointer-events: none;
    border-radius: 12px;
    box-shadow: 0 1px 2px rgb(20 16 8 / 0.08), 0 12px 32px rgb(20 16 8 / 0.18);
  }
  .card:popover-open {
    visibility: visible;
    pointer-events: auto;
  }
  iframe {
    all: initial;
    display: block;
    width: 100%;
    height: 100%;
    border: 0;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: light dark;
  }
  @media (prefers-color-scheme: dark) {
    .card {
      box-shadow: 0 1px 2px rgb(0 0 0 / 0.5), 0 12px 32px rgb(0 0 0 / 0.6);
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
