import 'nazorg-widgets/faq-accordion.js';
import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { DATA, ITEMS } from './asked-element';

@Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="count" (click)="count.set(2)">Andere vraag</button>
    <button id="toggle" (click)="isShown.set(!isShown())">Weg of terug</button>
    <p role="status">{{ heard().join(' ') }}</p>
    @if (isShown()) {
      <faq-accordion id="data" [headingLevel]="4" [searchable]="true" [single]="false" [items]="items"></faq-accordion>
    } @else {
      <p id="gone">Weg</p>
    }
    <faq-accordion id="children" single address-form="formal" (faq-accordion-toggle)="hear('faq-accordion-toggle')">
      <details>
        <summary>
          <h3>Vraag {{ count() }}</h3>
        </summary>
        <p>Antwoord</p>
      </details>
    </faq-accordion>
    <asked-element
      id="asked"
      [items]="items"
      [data]="data"
      [ownData]="data"
      (lowercaseevent)="hear('lowercaseevent')"
      (camelEvent)="hear('camelEvent')"
      (CAPSevent)="hear('CAPSevent')"
      (PascalEvent)="hear('PascalEvent')"
    ></asked-element>
  `,
})
class Page {
  readonly count = signal(1);
  readonly isShown = signal(true);
  readonly heard = signal<string[]>([]);
  readonly items = ITEMS;
  readonly data = DATA;

  constructor() {
    afterNextRender(() => {
      document.querySelector('#children')?.addEventListener('faq-accordion-toggle', () => this.hear('listener'));
    });
  }

  hear(name: string): void {
    this.heard.update((before) => [...before, name]);
  }
}

await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
