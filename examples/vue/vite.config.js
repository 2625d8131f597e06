import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => /^(faq-accordion|risk-meter|aftercare-timeline|contact-card)$/.test(tag);

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
