namespace Monotable.Specification.Tests.Mapping;

public sealed class CodeConverter : IAttributeConverter<Code, string>
{
    public string ToStored(Code value) => value.Text;

    public Code FromStored(string stored) => new(stored);
}
