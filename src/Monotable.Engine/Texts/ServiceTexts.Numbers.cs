namespace Monotable.Engine.Texts;

internal static partial class ServiceTexts
{
    public const string NumberOverflow = "Number overflow. Attempting to store a number with magnitude larger than supported range";
    public const string NumberUnderflow = "Number underflow. Attempting to store a number with magnitude smaller than supported range";
    public const string NumberTooManyDigits = "Attempting to store more than 38 significant digits in a Number";
}
