import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the page is there to be printed: then everything is drawn at once and stands open. */
export const ForPrintContext = createContext(false);

export function useForPrint(): boolean {
  return useContext(ForPrintContext);
}
