import { AurumError } from '../../model/error.ts';
import type { CheckedTable } from '../rule.ts';
import { type AskedRule, ruleOf } from '../rules-file.ts';
import type { RulePack } from './pack.ts';
import { type PackName, RULE_PACKS } from './packs.ts';

/** The rules of some packs for the files they are about. Throws E704 (INPUT) for a pack that no file is for. */
export function packedRules(names: readonly PackName[], tables: readonly CheckedTable[]): AskedRule[] {
  return names.flatMap((name) => {
    const pack: RulePack = RULE_PACKS[name];
    const own = tables.filter(({ plan }) => plan.kind === pack.kind);
    if (own.length === 0) throw nothingFor(name, pack);
    return own.flatMap((checked) =>
      pack.rules(checked).map((rule) => ({
        ...ruleOf({ source: checked.plan.source, description: `${name}: ${pack.words}`, ...rule }),
      })),
    );
  });
}

function nothingFor(name: PackName, { kind }: RulePack): AurumError {
  return new AurumError({
    ...{ exit: 'INPUT', code: 'E704', what: `The pack "${name}" is for ${kind}s, and no file holds any.` },
    expected: `a file of ${kind}s`,
    fix: 'Name such a file, or leave the pack out.',
  });
}
