import 'nazorg-widgets/faq-accordion.js';
import 'nazorg-widgets/risk-meter.js';

const status = document.querySelector('[role="status"]');
document.querySelector('faq-accordion')?.addEventListener('faq-accordion-toggle', ({ open }) => {
  if (status) status.textContent = open ? 'Open' : '';
});
