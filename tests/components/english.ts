import { createStrings } from '../../components/strings';
import messages from '../../public/_locales/en/messages.json';

/** The English messages as the browser would fill them in. */
export const english = createStrings((key, substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ''),
);
