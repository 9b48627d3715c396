namespace Monotable.Specification.Tests.Mapping;

/// <summary>A code, stored as a string.</summary>
[Converter<CodeConverter>]
public sealed record Code(string Text);
