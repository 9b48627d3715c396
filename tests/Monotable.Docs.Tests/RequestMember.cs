using System.Reflection;

namespace Monotable.Docs.Tests;

/// <summary>A member of a request, or of a structure within it.</summary>
/// <param name="Path">The properties that lead to it, itself the last.</param>
internal sealed record RequestMember(PropertyInfo[] Path);
