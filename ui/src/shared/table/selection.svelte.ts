/** Which rows of a table are selected, by place, and where the keyboard is. */

export class Selection {
  active = $state(0);
  places = $state.raw<ReadonlySet<number>>(new Set());
  private anchor = 0;

  /** One row, one more with `add`, or all from the last one to this with `extend`. */
  pick(place: number, how: { extend?: boolean; add?: boolean }): void {
    this.active = place;
    if (how.extend) {
      const from = Math.min(place, this.anchor);
      this.places = new Set(Array.from({ length: Math.abs(place - this.anchor) + 1 }, (_, i) => from + i));
      return;
    }
    const next = new Set(how.add ? this.places : []);
    if (!next.delete(place)) next.add(place);
    this.places = next;
    this.anchor = place;
  }

  all(total: number): void {
    this.places = new Set(Array.from({ length: total }, (_, i) => i));
  }

  none(): void {
    this.places = new Set();
  }

  /** The selected places in order; the active one when none is selected. */
  get order(): number[] {
    return [...(this.places.size ? this.places : [this.active])].sort((a, b) => a - b);
  }
}
