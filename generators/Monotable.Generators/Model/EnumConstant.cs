namespace Monotable.Generators.Model;

/// <summary>A constant of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFirst">Whether it is the first of its value.</param>
internal sealed record EnumConstant(string Name, bool IsFirst);
