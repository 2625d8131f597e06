import { LANGUAGES } from '../../../src/generated/language-loaders.js';
import { FALLBACK_LANGUAGE } from '../../../src/content/match-language.js';
import { WIDGETS } from '../../../src/widgets.js';
import { COMMAND } from '../../checks/command.js';
import { UsageError } from '../usage-error.js';
import { parseOptions } from './parse-options.js';
import { settingsHelp } from './settings-help.js';
import { writeSnippet } from '../../authoring/snippet/write-snippet.js';

/** What the command prints about `snippet`. */
export const SNIPPET_HELP = `${COMMAND} snippet WIDGET [options]

Prints a widget ready to paste into a page: plain HTML that reads well without any script, and
becomes the widget where the script is. Nothing else is printed, so it can be copied whole.

WIDGET is one of ${WIDGETS.join(', ')}

Forms
  (none)              plain HTML with data-* attributes: for most CMSs
  --tag               the element, with the script tag: where you may paste scripts
  --link              a link to your hosted page, which the script makes the widget of: for any CMS
  --cms wordpress     wrapped so that WordPress makes a Custom HTML block of it

Words
  --lang LANG         ${LANGUAGES.join(', ')} (default: ${FALLBACK_LANGUAGE})
  --pack PACK         recurrent-miscarriage (default) or miscarriage
  --address-form FORM informal or formal, in Dutch and German
  --superseded hide   leaves out what older texts say
  --heading-level N   level of the highest heading, 1 to 6 (default: 2)
  --profile FILE      your profile, on this computer: its lines and addresses go into the words
  --profile-url URL   where your profile is on your site, for its colours

Settings of one widget
${settingsHelp()}

Where your files are
  --base URL          with --tag: where you keep dist/cdn, in a folder with the version as its name
                      (default: /nazorg)
  --classic           with --tag: a plain script instead of a module
  --hosted URL        with --link: where your hosted pages are

Ends with 0 when it printed a snippet, with 1 and a sentence when it can't.
`;

/** Prints a snippet. Returns a sentence when there is none. */
export const runSnippet = async (
  given: readonly string[],
  { builtFiles, write }: { builtFiles: string; write: (text: string) => void },
): Promise<string | undefined> => {
  try {
    write(writeSnippet(await parseOptions(given, builtFiles)));
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};
