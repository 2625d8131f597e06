/**
 * The one list of widgets. Everything that names them all derives from it: the build, the lint rules, the sizes, the command,
 * the CMS integrations, the types for frameworks. A widget stands in src/elements/<tag>/.
 */

/** The widgets of pages for patients, in the order of every list of them, each with the part of a pack that it shows. */
export const PARTS = {
  'faq-accordion': 'faq',
  'risk-meter': 'risk',
  'aftercare-timeline': 'timeline',
  'contact-card': 'contact',
} as const;

/** The tags of the widgets for patients: those that HTML on a page can ask for. */
export const WIDGETS: readonly string[] = Object.keys(PARTS);

/** The tags of the widgets for professionals: each has a file of its own, and is in no file for patients. */
export const FOR_PROFESSIONALS: readonly string[] = ['evidence-table'];

/** The optional files of widgets, by their paths below src/elements/<tag>/: a page asks for one when it uses it. */
export const OPTIONAL_FILES: Readonly<Partial<Record<keyof typeof PARTS, readonly string[]>>> = {
  'faq-accordion': ['take-up/faq-take-up', 'search/faq-search', 'structured-data/faq-structured-data', 'items/faq-items'],
  'aftercare-timeline': ['save-and-print/timeline-save-and-print'],
  'contact-card': ['v-card/contact-v-card', 'structured-data/contact-structured-data'],
};

/** The optional files that several widgets use, by their paths below src/. */
export const SHARED_OPTIONAL_FILES: readonly string[] = ['base/hospital-data', 'base/hours/line-hours'];

/** Attributes that name a file of the hospital: for its site to set, not for a link or a text on a page. */
export const FILE_ATTRIBUTES: readonly string[] = ['src', 'profile'];

/** Attributes that say something about one reader: no CMS offers them, and no address holds them. */
export const READER_ATTRIBUTES: readonly string[] = ['age', 'miscarriages', 'start', 'variant'];

/** The CSS parts of all widgets, which the box of plain HTML around one offers to the styles of its page. */
export const CSS_PARTS =
  'axis,call,choose,clear,copy,date,dates,expand-all,field,fit,frame,open-take,picked,print,save,search,skip,status,step,switch,take';
