import { findFirefox } from '../../../scripts/browsers/firefox.js';
import { Marionette } from '../../../scripts/browsers/marionette.js';
import type { Told, ToldPage } from './told.js';

/**
 * Asks Firefox's own service for assistive technology, which is there for scripts of the browser
 * (https://searchfox.org/firefox-main/source/accessible/interfaces). Runs in the page's process, so it stands here as text.
 */
const TELL = `
  const { classes: Cc, interfaces: Ci } = Components;
  const ROLES = { pushbutton: 'button', 'text leaf': 'text', statusbar: 'status', strong: '', text: '' };
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const levelOf = (one) => {
    const level = {};
    one.groupPosition(level, {}, {});
    return level.value;
  };
  const toTold = (one) => {
    const [role, state] = [service.getStringRole(one.role), {}];
    one.getState(state, {});
    const children = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(child);
    return {
      role: ROLES[role] ?? role,
      name: one.name ?? '',
      level: role === 'heading' ? levelOf(one) : undefined,
      expanded: state.value & Ci.nsIAccessibleStates.STATE_EXPANDED ? true : state.value & Ci.nsIAccessibleStates.STATE_COLLAPSED ? false : undefined,
      live: one.attributes.has('live') ? one.attributes.getStringProperty('live') : undefined,
      children: children.filter((child) => service.getStringRole(child.role) !== 'list item marker').map(toTold),
    };
  };
  return (async () => {
    let page = null;
    while (!page?.childCount) {
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      page = service.getAccessibleFor(document);
    }
    return JSON.stringify(toTold(page));
  })();`;

/** A page in Firefox. */
export const openInFirefox = async (address: string): Promise<ToldPage> => {
  const firefox = await Marionette.open(findFirefox()!);
  await firefox.ask('WebDriver:Navigate', { url: address });
  return {
    tell: async () => {
      const { value } = await firefox.ask<{ value: string }>('WebDriver:ExecuteScript', { script: TELL, args: [], sandbox: 'system' });
      return JSON.parse(value) as Told;
    },
    run: (expression) => firefox.ask('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [] }),
    close: () => firefox.close(),
  };
};
