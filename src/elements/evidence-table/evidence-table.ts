import { defineElement } from '../../base/define-element.js';
import { EvidenceTableElement } from './evidence-table-element.js';

defineElement('evidence-table', EvidenceTableElement);

export { EvidenceTableElement };
