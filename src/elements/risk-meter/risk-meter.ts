import { defineElement } from '../../base/define-element.js';
import { RiskMeterElement } from './risk-meter-element.js';

defineElement('risk-meter', RiskMeterElement);

export { RiskMeterElement };
