import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { contrast } from '../../tools/checks/contrast.js';

const PAGE = '#ffffff';

/** A colour as it is seen on a page, as #rrggbb. */
const onto = (page: string, colour: string): string => {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!pen) return page;
  for (const layer of [page, colour]) {
    pen.fillStyle = layer;
    pen.fillRect(0, 0, 1, 1);
  }
  return `#${[...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

/** Says the contrast of two tokens of colour as they are seen here: with the brand and the scheme of the page around it. */
class MeasuredContrast extends LitElement {
  static override styles = css`
    span {
      display: none;
    }
  `;
  static override properties = { one: {}, other: {}, least: { type: Number }, ratio: { state: true } };
  declare one: string;
  declare other: string;
  declare least: number;
  declare ratio: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Sheets of a brand come after the page; their load event is seen by capture alone.
    document.addEventListener('load', this.#measure, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('load', this.#measure, true);
  }

  #measure = (): void => {
    const ground = this.closest('.page');
    const page = onto(PAGE, ground ? getComputedStyle(ground).backgroundColor : PAGE);
    const probe = this.renderRoot.querySelector('span');
    const [one = page, other = page] = [this.one, this.other].map((name) => {
      if (!probe || name === 'page') return page;
      probe.style.color = name === 'ink' ? 'inherit' : `var(--_${name})`;
      return onto(page, getComputedStyle(probe).color);
    });
    probe?.removeAttribute('style');
    this.ratio = Math.floor(contrast(one, other) * 10) / 10;
  };

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('ratio')) requestAnimationFrame(this.#measure);
  }

  protected override render(): TemplateResult {
    return html`
      <span></span>
      ${this.ratio === undefined ? nothing : `${this.ratio.toFixed(1)} ${this.#verdict(this.ratio)}`}
    `;
  }

  #verdict(ratio: number): string {
    return ratio < this.least ? `✗ less than ${this.least}` : `✓ at least ${this.least}`;
  }
}

if (!customElements.get('measured-contrast')) customElements.define('measured-contrast', MeasuredContrast);
