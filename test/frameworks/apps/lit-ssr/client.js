import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'nazorg-widgets/faq-accordion.js';
