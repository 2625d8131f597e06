import { COMMAND } from '../command.js';
import { OrderError } from './order-error.js';
import { readOrder } from './read-order.js';
import { writeSnippet } from './write-snippet.js';

/** What the command prints about `snippet`. */
export const SNIPPET_HELP = `${COMMAND} snippet WIDGET [options]

Prints a widget ready to paste into a page: plain HTML that reads well without any script, and
becomes the widget where the script is. Nothing else is printed, so it can be copied whole.

WIDGET is one of faq-accordion, risk-meter, aftercare-timeline, contact-card

Forms
  (none)              plain HTML with data-* attributes: for most CMSs
  --tag               the element, with the script tag: where you may paste scripts
  --link              a link to your hosted page, which the script makes the widget of: for any CMS
  --cms wordpress     wrapped so that WordPress makes a Custom HTML block of it

Words
  --lang LANG         ar, de, en, fr, nl, pl, tr or uk (default: nl)
  --pack PACK         recurrent-miscarriage (default) or miscarriage
  --address-form FORM informal or formal, in Dutch and German
  --superseded hide   leaves out what newer guidance contradicts
  --heading-level N   level of the highest heading, 1 to 6 (default: 2)
  --profile FILE      your profile, on this computer: its lines and addresses go into the words
  --profile-url URL   where your profile is on your site, for its colours

Settings of one widget
  faq-accordion       --sections "ID ID", --single, --searchable, --structured-data
  risk-meter          --age 37, --miscarriages 2, --display icons|bars|table|sentences,
                      --pictures (in the HTML too, where nothing filters tags)
  aftercare-timeline  --date-input, --start 2026-12-05, --situation after-one|tests-planned
  contact-card        --organisation, --department, --phone, --phone-label, --phone-display,
                      --phone-hours, --email, --site, --structured-data

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
    write(writeSnippet(await readOrder(given, builtFiles)));
    return undefined;
  } catch (error) {
    if (error instanceof OrderError) return error.message;
    throw error;
  }
};
