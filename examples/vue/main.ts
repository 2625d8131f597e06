import type {} from 'nazorg-widgets/types/vue';
import 'nazorg-widgets/faq-accordion.js';
import 'nazorg-widgets/risk-meter.js';
import type { FaqAccordionToggleEvent } from 'nazorg-widgets';
import { createApp, defineComponent, h, ref } from 'vue';

/** What a template of Vue is compiled to; in one, these are `<faq-accordion>` and `<risk-meter>` as they stand here. */
const Page = defineComponent({
  setup: () => {
    const opened = ref(false);
    const onToggle = ({ open }: FaqAccordionToggleEvent) => (opened.value = open);
    return () => [
      h('h1', 'Nazorg in Vue'),
      h('p', { role: 'status' }, opened.value ? 'Open' : ''),
      h('faq-accordion', { 'onFaq-accordion-toggle': onToggle }, [
        h('details', [h('summary', [h('h3', 'Eigen vraag')]), h('p', 'Eigen antwoord')]),
      ]),
      h('risk-meter', { pack: 'recurrent-miscarriage', display: 'bars', 'heading-level': 2 }),
    ];
  },
});

createApp(Page).mount('main');
