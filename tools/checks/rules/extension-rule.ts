import type { BuiltInIds } from '../built-in-ids.js';

/** A question that the pack doesn't have yet says in which section it comes, and that section is there. */
export const sectionProblems = (
  items: readonly { section?: string; item: { id: string } }[],
  { pack, sections, items: present }: BuiltInIds,
): string[] =>
  items.flatMap(({ section, item: { id } }) => {
    if (present.includes(id)) return [];
    const choice = `one of ${sections.join(', ')}`;
    if (section === undefined) return [`item ${id}: is new, so it needs a section; name ${choice}.`];
    return sections.includes(section) ? [] : [`item ${id}: ${pack} has no section "${section}"; name ${choice}.`];
  });

/** Reports ids in `leaveOut` that the pack doesn't have: they would leave nothing out, without a sign. */
export const leaveOutProblems = (leaveOut: readonly string[], { pack, sections, items, others }: BuiltInIds): string[] => {
  const paths = [...items, ...sections.map((id) => `section/${id}`), ...others];
  return leaveOut
    .filter((path) => !paths.includes(path))
    .map((path) => {
      const meant = paths.find((known) => known.endsWith(`/${path}`) || path.endsWith(`/${known}`));
      const advice =
        meant === undefined ? 'write the id of a question, or section/, group/, statement/ or step/ with an id' : `write "${meant}"`;
      return `leaveOut: ${pack} has no "${path}"; ${advice}.`;
    });
};
