import { createApp, defineComponent, h, nextTick, shallowRef } from 'vue';
import { FORMS, type Shown } from './shown.js';

const shown = shallowRef<Shown>();

const Page = defineComponent({
  setup: () => () => {
    if (shown.value === undefined) return undefined;
    const { form, around, questions } = shown.value;
    const { name, className } = FORMS[form];
    const details = questions.map(({ id, words, answer }) => h('details', { key: id }, [h('summary', words), h('p', answer)]));
    return h(
      'section',
      around.map((what) => (what === 'widget' ? h(name, { key: what, class: className }, details) : h('p', { key: what }, what))),
    );
  },
});

createApp(Page).mount('main');

globalThis.show = async (next) => {
  shown.value = next;
  await nextTick();
};
