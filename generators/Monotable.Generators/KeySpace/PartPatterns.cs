using System;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeySpace;

/// <summary>
/// Adds the texts of key parts to an automaton. What each type's text looks like is stated at the runtime library's key writer and in
/// docs/reference/stored-form.md; a test compares the two.
/// </summary>
internal sealed class PartPatterns(KeyAutomaton texts, EquatableArray<EnumModel> enums)
{
    /// <summary>Adds a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isAlone">Whether it is the whole key, and so has the form of an attribute: strings are not escaped.</param>
    /// <param name="isLast">Whether the key ends with it.</param>
    public void Add(KeyPartModel part, bool isAlone, bool isLast)
    {
        var shape = KeyShape.Written(part.Shape);
        if (part.IsRaw)
        {
            texts.Repeat(() => texts.One(isLast ? CharSet.Any : CharSet.NotSeparator));
        }
        else if (part.Format.Length > 0)
        {
            AddFields(part.Format);
        }
        else if (shape.Kind == ShapeKind.EnumByName)
        {
            AddNames(shape.Codec);
        }
        else
        {
            AddScalar(shape.Scalar, isAlone);
        }
    }

    private void AddScalar(ScalarKind scalar, bool isAlone)
    {
        switch (scalar)
        {
            case ScalarKind.Boolean:
                texts.One(CharSet.Range('0', '1'));
                break;
            case ScalarKind.Half or ScalarKind.Single or ScalarKind.Double:
                texts.Times(CharSet.UpperHex, scalar == ScalarKind.Half ? 4 : scalar == ScalarKind.Single ? 8 : 16);
                break;
            case ScalarKind.Decimal or ScalarKind.Number:
                AddDecimal();
                break;
            case ScalarKind.Guid:
                AddGuid();
                break;
            case ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly:
                AddFields(StandardFormat(scalar));
                break;
            case ScalarKind.Bytes or ScalarKind.Memory:
                texts.Repeat(() => texts.Times(CharSet.UpperHex, 2));
                break;
            case ScalarKind.String or ScalarKind.Uri or ScalarKind.Char:
                AddText(isAlone, isOne: scalar == ScalarKind.Char);
                break;
            default:
                AddInteger(scalar);
                break;
        }
    }

    private static string StandardFormat(ScalarKind scalar) => scalar switch
    {
        ScalarKind.DateOnly => "yyyy-MM-dd",
        ScalarKind.TimeOnly => "HH:mm:ss.fffffff",
        _ => "yyyy-MM-ddTHH:mm:ss.fffffffZ",
    };

    // A key that is one attribute is never empty.
    private void AddText(bool isAlone, bool isOne)
    {
        Action one = isAlone ? () => texts.One(CharSet.Any) : AddCharacter;
        if (isAlone || isOne)
        {
            one();
        }

        if (!isOne)
        {
            texts.Repeat(one);
        }
    }

    private void AddInteger(ScalarKind scalar)
    {
        var (isSigned, digits) = scalar switch
        {
            ScalarKind.Byte => (false, 3),
            ScalarKind.UInt16 => (false, 5),
            ScalarKind.UInt32 => (false, 10),
            ScalarKind.UInt64 => (false, 20),
            ScalarKind.UInt128 => (false, 39),
            ScalarKind.SByte => (true, 3),
            ScalarKind.Int16 => (true, 5),
            ScalarKind.Int32 => (true, 10),
            ScalarKind.Int64 or ScalarKind.TimeSpan => (true, 19),
            ScalarKind.Int128 => (true, 39),
            _ => throw new InvalidOperationException($"{scalar} has no key form."),
        };
        if (isSigned)
        {
            texts.One(CharSet.OneOf('-', '0'));
        }

        texts.Times(CharSet.Digit, digits);
    }

    // A character as it is, or $00 to $24.
    private void AddCharacter() => texts.Either(
    [
        () => texts.One(CharSet.Unescaped),
        () =>
        {
            texts.Text("$");
            texts.One(CharSet.Range('0', '2'));
            texts.One(CharSet.UpperHex);
        },
    ]);

    private void AddDecimal() => texts.Either(
    [
        () => texts.Text("O"),
        () =>
        {
            texts.Text("P");
            texts.Times(CharSet.Digit, 4);
            texts.Repeat(() => texts.One(CharSet.Digit));
        },
        () =>
        {
            texts.Text("N");
            texts.Times(CharSet.Digit, 4);
            texts.Repeat(() => texts.One(CharSet.Digit));
            texts.Text("~");
        },
    ]);

    private void AddGuid()
    {
        texts.Times(CharSet.LowerHex, 8);
        foreach (var digits in new[] { 4, 4, 4, 12 })
        {
            texts.Text("-");
            texts.Times(CharSet.LowerHex, digits);
        }
    }

    private void AddFields(string format)
    {
        foreach (var c in format)
        {
            texts.One("yMdHmsf".IndexOf(c) >= 0 ? CharSet.Digit : CharSet.Of(c));
        }
    }

    private void AddNames(string codec) => texts.Either(enums.First(model => model.Codec == codec).Constants
        .Where(static constant => constant.IsFirst)
        .Select(constant => (Action)(() => texts.Text(constant.Name))));
}
