// Where people live: few towns with many people or many with few, streets shared by neighbours, houses by families.
import { chance, integer, pick, zipf } from '../random.mjs';

/** Towns of a country and their streets; a village is a pool of one town. */
export function drawTowns(locale, { towns, streets }, random) {
  return Array.from({ length: towns }, () => ({
    place: locale.place(random),
    streets: Array.from({ length: integer(random, Math.ceil(streets / 3), streets) }, () => ({
      name: locale.street(random),
      houses: [],
    })),
  }));
}

/** A house or flat; with `town` in that town. Flats of one house differ in their unit. */
export function drawHome({ locale, towns, flats }, random, town = towns[zipf(random, towns.length)]) {
  const street = pick(random, town.streets);
  const isFlat = chance(random, flats);
  const house =
    isFlat && street.houses.length > 0 && chance(random, 0.6)
      ? pick(random, street.houses)
      : locale.houseNumber(random);
  if (isFlat) street.houses.push(house);
  return { locale, town, place: town.place, street: street.name, house, unit: isFlat ? locale.unit(random) : '' };
}
