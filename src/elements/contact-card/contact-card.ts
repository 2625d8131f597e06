import { defineElement } from '../../base/define-element.js';
import { ContactCardElement } from './contact-card-element.js';

defineElement('contact-card', ContactCardElement);

export { ContactCardElement };
