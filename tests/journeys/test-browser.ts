import type { BrowserName } from '../setup/find-browsers.mjs';

export type Scheme = 'light' | 'dark';

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** The reader's colour scheme, for pages and extension alike. */
  scheme?: Scheme;
  /** The browser's own language, one that it is installed with; English by default, whatever this machine speaks. */
  language?: string;
  /** Without a window; the default. */
  headless?: boolean;
  /** The folder of a profile that stays when the browser is closed, empty at first; a new one that goes by default. */
  profile?: string;
}

/** A real browser with the built extension in it; the same for Chromium and Firefox. */
export interface TestBrowser {
  name: BrowserName;
  /** Opens an address in a new tab, in front, and waits until it is loaded. */
  open: (address: string) => Promise<TestPage>;
  /** Opens a page of the extension's own in a new tab, such as `options.html#people`. */
  openOwn: (path: string) => Promise<TestPage>;
  /** The welcome page, which the extension opens when it is installed. */
  welcome: TestPage;
  /** Ends the service worker or event page; the next message or event starts it again. */
  stopBackground: () => Promise<void>;
  close: () => Promise<void>;
  /** Settles once the browser is gone, by `close` or by hand. */
  closed: Promise<void>;
}

/** A document whose script world can be asked. */
export interface TestFrame {
  /** Runs a function in the document; it may use nothing from outside but its argument. */
  evaluate: <Result, Argument = undefined>(
    task: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** A tab. Points are CSS pixels of its viewport. */
export interface TestPage extends TestFrame {
  /** Moves the real pointer in a straight line, with one event a step. */
  movePointer: (to: Point, options?: { steps?: number }) => Promise<void>;
  /** Presses and releases the first button where the pointer is. */
  pressButton: () => Promise<void>;
  /** Presses and releases a key by its name in `KeyboardEvent.key`. */
  pressKey: (key: string) => Promise<void>;
  typeText: (text: string) => Promise<void>;
  /** Pastes what is on the clipboard where the focus is, as Ctrl+V does. */
  paste: () => Promise<void>;
  bringToFront: () => Promise<void>;
  /** The frames of the extension's origin inside this page, with where they stand; hidden ones have no area. */
  ownFrames: () => Promise<OwnFrame[]>;
  /** Saves a PNG of the viewport, or a part of it, once nothing in it moves any more. */
  screenshot: (file: string, clip?: Box) => Promise<void>;
  close: () => Promise<void>;
}

export interface OwnFrame extends TestFrame {
  box: Box;
}

/** The tab of these tests: wide enough for a card beside the text, high enough for one above it. */
export const viewport = { width: 1100, height: 800 };
