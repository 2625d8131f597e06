/** What holds the figures of a pack, closed until a reader opens it, and in it what else there is to say of them. */
export const FIGURES = 'nazorg-figures';
export const MORE = 'nazorg-more';

/** What stands above a number, for the eye. */
export const LABEL = 'nazorg-label';

/** What older texts say of a table, and its sources, away from it; and the id of that table. */
export const BACKGROUND = 'nazorg-background';
export const ABOUT = 'data-about';
