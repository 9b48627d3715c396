namespace Monotable.Generators.Model;

/// <summary>A literal or a part of a template.</summary>
internal sealed record TemplateToken(string Literal, KeyPartModel? Part);
