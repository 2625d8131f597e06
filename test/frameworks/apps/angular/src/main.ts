import 'nazorg-widgets/faq-accordion.js';
import { ApplicationRef, Component, CUSTOM_ELEMENTS_SCHEMA, inject, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { BEGIN } from './shown';

@Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Nazorg in Angular</h1>
    <p role="status">{{ heard() }}</p>
    @if (shown().isShown) {
      <faq-accordion
        id="children"
        single
        searchable
        address-form="formal"
        (faq-accordion-toggle)="heard.set($event.open ? 'Open' : 'Dicht')"
      >
        @for (one of shown().questions; track one.id) {
          <details>
            <summary>
              <h3>{{ one.question }}</h3>
            </summary>
            <p>{{ one.answer }}</p>
          </details>
        }
      </faq-accordion>
      <faq-accordion id="data" [headingLevel]="4" [single]="false" [searchable]="true" [items]="shown().questions"></faq-accordion>
    }
  `,
})
class Page {
  readonly shown = signal(BEGIN);
  readonly heard = signal('');
  readonly #app = inject(ApplicationRef);

  constructor() {
    globalThis.showNext = (next) => {
      this.shown.set(next);
      this.#app.tick();
    };
  }
}

await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
