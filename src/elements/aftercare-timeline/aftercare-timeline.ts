import { defineElement } from '../../base/define-element.js';
import { AftercareTimelineElement } from './aftercare-timeline-element.js';

defineElement('aftercare-timeline', AftercareTimelineElement);

export { AftercareTimelineElement };
