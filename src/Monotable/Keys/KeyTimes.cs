namespace Monotable.Keys;

/// <summary>The widths, in characters, of the texts of identifiers, dates and times.</summary>
internal static class KeyTimes
{
    internal const int GuidLength = 36;
    internal const int DateTimeLength = 28;
    internal const int DateOnlyLength = 10;
    internal const int TimeOnlyLength = 16;
    internal const int FormattedLengthMax = 64;
}
