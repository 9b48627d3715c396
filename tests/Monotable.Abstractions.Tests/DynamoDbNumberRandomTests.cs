using System.Globalization;
using System.Numerics;
using System.Text;
using Monotable.Protocol;

namespace Monotable.Abstractions.Tests;

/// <summary>What holds for any number and any text: the model says the same.</summary>
public sealed class DynamoDbNumberRandomTests
{
    [Fact]
    public void Any_text_is_read_or_refused_as_the_model_says() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var model = source.AnyModel(digitsMax: 45);
        var text = Spell(source, model);
        var read = DynamoDbNumber.TryParse(text, out DynamoDbNumber number, out var error);
        var readBytes = DynamoDbNumber.TryParse(Encoding.UTF8.GetBytes(text), out DynamoDbNumber fromBytes, out var byteError);

        Assert.Equal((text, model.Error()), (text, error));
        Assert.Equal((text, error), (text, byteError));
        Assert.Equal(error == DynamoDbNumberError.None, read && readBytes);
        Assert.Equal(number, fromBytes);
        Assert.Equal(read ? model.Canonical() : "0", number.ToString());
    });

    [Fact]
    public void The_canonical_text_reads_back_as_the_same_number() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        Span<byte> utf8 = stackalloc byte[DynamoDbNumber.MaxCanonicalLength];
        Span<char> utf16 = stackalloc char[DynamoDbNumber.MaxCanonicalLength];
        var number = source.Number();
        Assert.True(number.TryFormat(utf8, out var bytes));
        Assert.True(number.TryFormat(utf16, out var chars));

        var text = number.ToString();
        Assert.Equal(DynamoDbNumberModel.Of(number).Canonical(), text);
        Assert.Equal(text, new string(utf16[..chars]));
        Assert.Equal(text, Encoding.UTF8.GetString(utf8[..bytes]));
        Assert.Equal(text.Length, number.CanonicalLength);
        Assert.Equal(number, DynamoDbNumber.Parse(text));
        DynamoDbNumberAssert.Normalised(number);
    });

    [Fact]
    public void Order_and_equality_are_those_of_the_model() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var left = source.Number();
        var right = round % 2 == 0 ? source.Number() : source.Near(left);
        var expected = DynamoDbNumberModel.Of(left).CompareTo(DynamoDbNumberModel.Of(right));

        Assert.Equal(expected, left.CompareTo(right));
        Assert.Equal(-expected, right.CompareTo(left));
        Assert.Equal(0, left.CompareTo(left));
        Assert.Equal(expected == 0, left == right);
        Assert.Equal(expected < 0, left < right);
        Assert.Equal(expected <= 0, left <= right);
        Assert.Equal(expected > 0, left > right);
        Assert.Equal(expected >= 0, left >= right);
    });

    [Fact]
    public void Sums_and_differences_are_exact_or_refused_as_the_model_says()
    {
        var outcomes = new int[5];
        DynamoDbNumberSource.Repeat((source, round) =>
        {
            var left = source.Number();
            var right = round % 8 == 0 ? source.Number() : source.Near(left);
            var leftModel = DynamoDbNumberModel.Of(left);
            var rightModel = DynamoDbNumberModel.Of(right);

            DynamoDbNumber.TryAdd(left, right, out var sum, out var sumError);
            AssertResult(leftModel + rightModel, sum, sumError);
            DynamoDbNumber.TrySubtract(left, right, out var difference, out var differenceError);
            AssertResult(leftModel + -rightModel, difference, differenceError);
            outcomes[(int)sumError]++;
            outcomes[(int)differenceError]++;
        });

        // A generator that no longer reaches an outcome would make this test hollow.
        Assert.Equal(0, outcomes[(int)DynamoDbNumberError.NotANumber]);
        Assert.All([DynamoDbNumberError.None, DynamoDbNumberError.Overflow, DynamoDbNumberError.Underflow, DynamoDbNumberError.TooManyDigits],
            outcome => Assert.NotEqual(0, outcomes[(int)outcome]));
    }

    [Fact]
    public void What_was_added_can_be_taken_away_again() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var left = source.Number();
        var right = source.Near(left);
        if (DynamoDbNumber.TryAdd(left, right, out var sum, out _))
        {
            Assert.Equal(left, sum - right);
            Assert.Equal(right, sum - left);
            Assert.Equal(sum, right + left);
        }
    });

    [Fact]
    public void Packed_numbers_come_back() => DynamoDbNumberSource.Repeat((source, round) =>
    {
        var number = source.Number();
        var fits = number.Coefficient < (UInt128)1 << 47 && number.Exponent is >= sbyte.MinValue and <= sbyte.MaxValue;

        Assert.Equal(fits, number.TryPack48(out var coefficient, out var exponent));
        Assert.Equal(fits ? number : DynamoDbNumber.Zero, DynamoDbNumber.Unpack(coefficient, exponent));
        Assert.Equal(coefficient, coefficient << 16 >> 16);
    });

    private static void AssertResult(DynamoDbNumberModel expected, DynamoDbNumber actual, DynamoDbNumberError error)
    {
        Assert.Equal((expected, expected.Error()), (expected, error));
        Assert.Equal(error == DynamoDbNumberError.None ? expected.Canonical() : "0", actual.ToString());
        DynamoDbNumberAssert.Normalised(actual);
    }

    /// <summary>Writes a value in one of the many ways the service accepts.</summary>
    private static string Spell(DynamoDbNumberSource source, DynamoDbNumberModel model)
    {
        var digits = new string('0', source.Next(0, 4)) + BigInteger.Abs(model.Coefficient).ToString(CultureInfo.InvariantCulture);
        var exponent = model.Exponent;
        if (source.Next(0, 2) == 0)
        {
            var zeros = source.Next(0, 30);
            digits += new string('0', zeros);
            exponent -= zeros;
        }

        if (source.Next(0, 2) == 0)
        {
            var point = source.Next(0, digits.Length + 1);
            exponent += digits.Length - point;
            digits = digits.Insert(point, ".");
        }

        var sign = model.Coefficient.Sign < 0 ? "-" : source.Next(0, 3) == 0 ? "+" : "";
        var plus = exponent >= 0 && source.Next(0, 2) == 0 ? "+" : "";
        var letter = source.Next(0, 2) == 0 ? 'e' : 'E';
        return exponent == 0 && source.Next(0, 2) == 0
            ? sign + digits
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}{letter}{plus}{exponent}");
    }
}
