/** What a page states of itself, as it stands there: plain data, for others to judge. What it does not state is empty. */
export interface PageHead {
  host: string;
  pathname: string;
  /** Of `<html>`, else of `<body>`. */
  lang: string;
  /** Of the window. */
  title: string;
  /** The one `<h1>`; empty where there are several. */
  heading: string;
  /** Of each `<meta>`: what it goes by, in whichever attribute, and what it says. */
  metas: [names: string, content: string][];
  /** What the scripts of JSON-LD say. */
  jsonLd: string[];
  /** In microdata. */
  publisher: string;
  /** When the article may have been published, in microdata and `<time>`: what is to be believed rather comes first. */
  days: string[];
}

/** So much of each is told, in UTF-16 units: what is longer is no name, and may have blanks around it. */
export const longestStated = 2000;

/** No page needs as many. */
export const mostMetas = 1000;

/** Above this many characters a script is data for the page's own code, not a description of it. */
export const longestScript = 300_000;

/** A page of more scripts than these describes the same over and over. */
export const mostScripts = 50;
