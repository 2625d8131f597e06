import { COMMAND } from '../../checks/command.js';
import { UsageError } from '../usage-error.js';
import { parseHostedOptions } from './parse-hosted-options.js';
import { writeHosted } from './write-hosted.js';

/** What the command prints about `hosted`. */
export const HOSTED_HELP = `${COMMAND} hosted [options]

Writes a folder for your web server: a page for each widget, pack and language, whose words read
without any script, and the scripts. Links to a widget lead to these pages, and frames show them.
Everything in it is below /nazorg/; put it at the top of a site.

Options
  --out FOLDER        where to write it (default: nazorg-hosted); other versions in it stay
  --profile FILE      your profile: its lines and addresses go into the words, its colours onto
                      the page. The file is copied, so everybody can read it
  --stylesheet FILE   your own styles, after ours
  --pack PACK         recurrent-miscarriage (default) or miscarriage: the one at the shortest
                      addresses, such as /nazorg/faq-accordion; the other is one step deeper
  --address-form FORM informal (default) or formal, in Dutch and German

Ends with 0 when it is written, with 1 and a sentence when it can't be.
`;

/** Writes hosted pages. Returns a sentence when it can't. */
export const runHosted = async (
  given: readonly string[],
  { builtFiles, write }: { builtFiles: string; write: (text: string) => void },
): Promise<string | undefined> => {
  try {
    const options = await parseHostedOptions(given);
    write(`${await writeHosted(options, builtFiles)} pages are in ${options.out}.`);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};
