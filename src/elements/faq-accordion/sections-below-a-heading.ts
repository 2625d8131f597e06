/**
 * Where one heading stands above several sections: the selector of such a list, and of its first section. The tools stand between
 * that heading with its introduction and the sections.
 */
export const SECTIONS_BELOW_A_HEADING: readonly { list: string; first: string }[] = [1, 2, 3, 4, 5].map((level) => {
  const [title, section] = [`h${level}`, `h${level + 1}`];
  return {
    list: `:has(> ${title}:first-child ~ ${section} ~ details ~ ${section}):not(:has(> ${title} ~ ${title}))`,
    first: `:nth-child(1 of ${section})`,
  };
});
