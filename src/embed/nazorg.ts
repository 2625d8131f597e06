import '../elements/aftercare-timeline/aftercare-timeline.js';
import '../elements/contact-card/contact-card.js';
import '../elements/faq-accordion/faq-accordion.js';
import '../elements/risk-meter/risk-meter.js';
import { keepUpgrading } from './upgrade-plain-html.js';

/** What a page loads: all four widgets, and plain HTML that is marked as one becomes one. */
keepUpgrading(document);
