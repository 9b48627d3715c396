using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Reads numbers of limited range.</summary>
internal static class Numbers
{
    public static long Integer<TReader>(ref TReader reader, long min, long max, string type)
        where TReader : struct, IItemReader, allows ref struct
    {
        if (!reader.TryReadInt64(out var value))
        {
            var number = reader.ReadNumber();
            return number.TryToInt64(out value) && value >= min && value <= max ? value : throw MappingErrors.NumberOutOfRange(number, type);
        }

        return value >= min && value <= max ? value : throw MappingErrors.NumberOutOfRange(value, type);
    }
}
