/* The script for pages, when it has registered every widget and looked for plain HTML: each in a task of its own. */
import '../../src/embed/nazorg.js';

await customElements.whenDefined('contact-card');
await new Promise((resolve) => setTimeout(resolve));
